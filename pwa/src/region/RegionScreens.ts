/** What an administrator sees, in one piece: it is loaded when one opens the app. */
export { BeginScreen } from './BeginScreen';
export { ChangeValuesScreen } from './ChangeValuesScreen';
export { ClosedDaysScreen } from './ClosedDaysScreen';
export { CostsScreen } from './CostsScreen';
export { NameScreen } from './NameScreen';
export { NumbersScreen } from './NumbersScreen';
export { PhonesScreen } from './PhonesScreen';
export { RegionScreen } from './RegionScreen';
export { ValuesScreen } from './ValuesScreen';
