/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Name_HintInputs */

const nl_people_organisation_name_hint = /** @type {(inputs: People_Organisation_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zoals collega's van andere organisaties haar kennen.`)
};

const en_people_organisation_name_hint = /** @type {(inputs: People_Organisation_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As colleagues of other organisations know it.`)
};

/**
* | output |
* | --- |
* | "As colleagues of other organisations know it." |
*
* @param {People_Organisation_Name_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_name_hint = /** @type {((inputs?: People_Organisation_Name_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Name_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_name_hint(inputs)
	return nl_people_organisation_name_hint(inputs)
});