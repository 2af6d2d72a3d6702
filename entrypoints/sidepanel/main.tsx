import { mount } from '../surface/mount';
import { Panel } from './Panel';

mount(<Panel />);
