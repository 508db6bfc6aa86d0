/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_EndInputs */

const nl_people_organisation_end = /** @type {(inputs: People_Organisation_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisatie laten stoppen`)
};

const en_people_organisation_end = /** @type {(inputs: People_Organisation_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let the organisation stop`)
};

/**
* | output |
* | --- |
* | "Let the organisation stop" |
*
* @param {People_Organisation_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end = /** @type {((inputs?: People_Organisation_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end(inputs)
	return nl_people_organisation_end(inputs)
});