/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Warning_TitleInputs */

const nl_household_warning_title = /** @type {(inputs: Household_Warning_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let op bij bezoek`)
};

const en_household_warning_title = /** @type {(inputs: Household_Warning_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mind this on a visit`)
};

/**
* | output |
* | --- |
* | "Mind this on a visit" |
*
* @param {Household_Warning_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_warning_title = /** @type {((inputs?: Household_Warning_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Warning_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_warning_title(inputs)
	return nl_household_warning_title(inputs)
});