/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Act_EndedInputs */

const nl_people_act_ended = /** @type {(inputs: People_Act_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gestopt: meldt zich niet meer aan.`)
};

const en_people_act_ended = /** @type {(inputs: People_Act_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ended: signs in no more.`)
};

/**
* | output |
* | --- |
* | "Ended: signs in no more." |
*
* @param {People_Act_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_act_ended = /** @type {((inputs?: People_Act_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Act_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_act_ended(inputs)
	return nl_people_act_ended(inputs)
});