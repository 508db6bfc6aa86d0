/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_UnknownInputs */

const nl_people_organisation_unknown = /** @type {(inputs: People_Organisation_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze organisatie staat niet in de lijst`)
};

const en_people_organisation_unknown = /** @type {(inputs: People_Organisation_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This organisation is not in the list`)
};

/**
* | output |
* | --- |
* | "This organisation is not in the list" |
*
* @param {People_Organisation_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_unknown = /** @type {((inputs?: People_Organisation_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_unknown(inputs)
	return nl_people_organisation_unknown(inputs)
});