/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_KindInputs */

const nl_people_organisation_kind = /** @type {(inputs: People_Organisation_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat de organisatie doet`)
};

const en_people_organisation_kind = /** @type {(inputs: People_Organisation_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the organisation does`)
};

/**
* | output |
* | --- |
* | "What the organisation does" |
*
* @param {People_Organisation_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_kind = /** @type {((inputs?: People_Organisation_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_kind(inputs)
	return nl_people_organisation_kind(inputs)
});