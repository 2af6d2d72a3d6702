import { mount } from '../surface/mount';
import { WelcomePage } from './WelcomePage';

mount(<WelcomePage />);
