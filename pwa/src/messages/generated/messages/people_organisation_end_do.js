/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_DoInputs */

const nl_people_organisation_end_do = /** @type {(inputs: People_Organisation_End_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, laten stoppen`)
};

const en_people_organisation_end_do = /** @type {(inputs: People_Organisation_End_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, let it stop`)
};

/**
* | output |
* | --- |
* | "Yes, let it stop" |
*
* @param {People_Organisation_End_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_do = /** @type {((inputs?: People_Organisation_End_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_do(inputs)
	return nl_people_organisation_end_do(inputs)
});