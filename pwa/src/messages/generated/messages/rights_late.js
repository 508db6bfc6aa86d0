/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Rights_LateInputs */

const nl_rights_late = /** @type {(inputs: Rights_LateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het antwoord is te laat. Het moest op ${i?.day}.`)
};

const en_rights_late = /** @type {(inputs: Rights_LateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The answer is late. It was due on ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "The answer is late. It was due on {day}." |
*
* @param {Rights_LateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_late = /** @type {((inputs: Rights_LateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_LateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_late(inputs)
	return nl_rights_late(inputs)
});