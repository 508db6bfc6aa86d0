/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_TabletInputs */

const nl_household_history_tablet = /** @type {(inputs: Household_History_TabletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit komt uit het dossier op dit apparaat. Het is er ook zonder internet.`)
};

const en_household_history_tablet = /** @type {(inputs: Household_History_TabletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This comes from the file on this device. You have it without internet too.`)
};

/**
* | output |
* | --- |
* | "This comes from the file on this device. You have it without internet too." |
*
* @param {Household_History_TabletInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_tablet = /** @type {((inputs?: Household_History_TabletInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_TabletInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_tablet(inputs)
	return nl_household_history_tablet(inputs)
});