/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alerts_TitleInputs */

const nl_household_alerts_title = /** @type {(inputs: Household_Alerts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat aandacht vraagt`)
};

const en_household_alerts_title = /** @type {(inputs: Household_Alerts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What needs attention`)
};

/**
* | output |
* | --- |
* | "What needs attention" |
*
* @param {Household_Alerts_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alerts_title = /** @type {((inputs?: Household_Alerts_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alerts_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alerts_title(inputs)
	return nl_household_alerts_title(inputs)
});