/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_BackInputs */

const nl_people_organisation_back = /** @type {(inputs: People_Organisation_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de organisaties`)
};

const en_people_organisation_back = /** @type {(inputs: People_Organisation_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the organisations`)
};

/**
* | output |
* | --- |
* | "Back to the organisations" |
*
* @param {People_Organisation_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_back = /** @type {((inputs?: People_Organisation_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_back(inputs)
	return nl_people_organisation_back(inputs)
});