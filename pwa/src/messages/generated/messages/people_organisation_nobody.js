/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_NobodyInputs */

const nl_people_organisation_nobody = /** @type {(inputs: People_Organisation_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niemand`)
};

const en_people_organisation_nobody = /** @type {(inputs: People_Organisation_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody yet`)
};

/**
* | output |
* | --- |
* | "Nobody yet" |
*
* @param {People_Organisation_NobodyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_nobody = /** @type {((inputs?: People_Organisation_NobodyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_NobodyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_nobody(inputs)
	return nl_people_organisation_nobody(inputs)
});