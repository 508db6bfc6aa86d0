/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_Count_HintInputs */

const nl_people_organisation_end_count_hint = /** @type {(inputs: People_Organisation_End_Count_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf het aantal van hierboven over. Zo is zeker dat u het weet.`)
};

const en_people_organisation_end_count_hint = /** @type {(inputs: People_Organisation_End_Count_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy the number from above. That makes sure that you know it.`)
};

/**
* | output |
* | --- |
* | "Copy the number from above. That makes sure that you know it." |
*
* @param {People_Organisation_End_Count_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_count_hint = /** @type {((inputs?: People_Organisation_End_Count_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_Count_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_count_hint(inputs)
	return nl_people_organisation_end_count_hint(inputs)
});