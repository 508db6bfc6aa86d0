/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_FromInputs */

const nl_people_organisation_end_from = /** @type {(inputs: People_Organisation_End_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eerste dag zonder deze organisatie`)
};

const en_people_organisation_end_from = /** @type {(inputs: People_Organisation_End_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First day without this organisation`)
};

/**
* | output |
* | --- |
* | "First day without this organisation" |
*
* @param {People_Organisation_End_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_from = /** @type {((inputs?: People_Organisation_End_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_from(inputs)
	return nl_people_organisation_end_from(inputs)
});