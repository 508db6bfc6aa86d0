/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_ReasonInputs */

const nl_people_organisation_end_reason = /** @type {(inputs: People_Organisation_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom stopt zij?`)
};

const en_people_organisation_end_reason = /** @type {(inputs: People_Organisation_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does it stop?`)
};

/**
* | output |
* | --- |
* | "Why does it stop?" |
*
* @param {People_Organisation_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_reason = /** @type {((inputs?: People_Organisation_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_reason(inputs)
	return nl_people_organisation_end_reason(inputs)
});