/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Today_NoneInputs */

const nl_household_today_none = /** @type {(inputs: Household_Today_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vandaag staat er geen bezoek gepland. Plan een bezoek vanuit een dossier.`)
};

const en_household_today_none = /** @type {(inputs: Household_Today_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No visit is planned for today. Plan a visit from a file.`)
};

/**
* | output |
* | --- |
* | "No visit is planned for today. Plan a visit from a file." |
*
* @param {Household_Today_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_today_none = /** @type {((inputs?: Household_Today_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Today_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_today_none(inputs)
	return nl_household_today_none(inputs)
});