/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Identified_In_PersonInputs */

const nl_rights_identified_in_person = /** @type {(inputs: Rights_Identified_In_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ik ken deze bewoner`)
};

const en_rights_identified_in_person = /** @type {(inputs: Rights_Identified_In_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I know this resident`)
};

/**
* | output |
* | --- |
* | "I know this resident" |
*
* @param {Rights_Identified_In_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_identified_in_person = /** @type {((inputs?: Rights_Identified_In_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Identified_In_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_identified_in_person(inputs)
	return nl_rights_identified_in_person(inputs)
});