import { mount } from '../surface/mount';
import { DashboardPage } from './DashboardPage';

mount(<DashboardPage />);
