import { mount } from '../surface/mount';
import { readFirstLook } from './asked';
import { Popup } from './Popup';

mount(<Popup />, readFirstLook);
