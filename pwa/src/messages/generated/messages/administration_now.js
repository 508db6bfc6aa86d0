/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, day: NonNullable<unknown> }} Administration_NowInputs */

const nl_administration_now = /** @type {(inputs: Administration_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is bewindvoerder sinds ${i?.day}.`)
};

const en_administration_now = /** @type {(inputs: Administration_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is protective administrator since ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "{name} is protective administrator since {day}." |
*
* @param {Administration_NowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_now = /** @type {((inputs: Administration_NowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_NowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_now(inputs)
	return nl_administration_now(inputs)
});