/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} People_Act_LeftInputs */

const nl_people_act_left = /** @type {(inputs: People_Act_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Werkt niet meer bij ${i?.organisation}.`)
};

const en_people_act_left = /** @type {(inputs: People_Act_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Does not work at ${i?.organisation} any more.`)
};

/**
* | output |
* | --- |
* | "Does not work at {organisation} any more." |
*
* @param {People_Act_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_act_left = /** @type {((inputs: People_Act_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Act_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_act_left(inputs)
	return nl_people_act_left(inputs)
});