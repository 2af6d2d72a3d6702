import { mount } from '../surface/mount';
import { Popup } from './Popup';

mount(<Popup />);
