/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_State_ProgramsInputs */

const nl_region_state_programs = /** @type {(inputs: Region_State_ProgramsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tokens: welk programma mag vragen en aanleveren, en tot wanneer.`)
};

const en_region_state_programs = /** @type {(inputs: Region_State_ProgramsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tokens: which program may ask and bring files, and until when.`)
};

/**
* | output |
* | --- |
* | "Tokens: which program may ask and bring files, and until when." |
*
* @param {Region_State_ProgramsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_programs = /** @type {((inputs?: Region_State_ProgramsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_ProgramsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_programs(inputs)
	return nl_region_state_programs(inputs)
});