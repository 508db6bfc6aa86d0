/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_From_HintInputs */

const nl_people_organisation_end_from_hint = /** @type {(inputs: People_Organisation_End_From_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vandaag of later, hoogstens een jaar vooruit. Tot die dag kunt u dit terugdraaien. Kiest u vandaag, dan kan dat niet meer.`)
};

const en_people_organisation_end_from_hint = /** @type {(inputs: People_Organisation_End_From_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Today or later, at most a year ahead. Until that day you can take this back. If you choose today, you cannot.`)
};

/**
* | output |
* | --- |
* | "Today or later, at most a year ahead. Until that day you can take this back. If you choose today, you cannot." |
*
* @param {People_Organisation_End_From_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_from_hint = /** @type {((inputs?: People_Organisation_End_From_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_From_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_from_hint(inputs)
	return nl_people_organisation_end_from_hint(inputs)
});