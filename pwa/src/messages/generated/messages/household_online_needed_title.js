/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Online_Needed_TitleInputs */

const nl_household_online_needed_title = /** @type {(inputs: Household_Online_Needed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit kan alleen met internet`)
};

const en_household_online_needed_title = /** @type {(inputs: Household_Online_Needed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This needs a connection`)
};

/**
* | output |
* | --- |
* | "This needs a connection" |
*
* @param {Household_Online_Needed_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_online_needed_title = /** @type {((inputs?: Household_Online_Needed_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Online_Needed_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_online_needed_title(inputs)
	return nl_household_online_needed_title(inputs)
});