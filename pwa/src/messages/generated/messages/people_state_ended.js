/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_State_EndedInputs */

const nl_people_state_ended = /** @type {(inputs: People_State_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meldt zich niet meer aan`)
};

const en_people_state_ended = /** @type {(inputs: People_State_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signs in no more`)
};

/**
* | output |
* | --- |
* | "Signs in no more" |
*
* @param {People_State_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_state_ended = /** @type {((inputs?: People_State_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_State_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_state_ended(inputs)
	return nl_people_state_ended(inputs)
});