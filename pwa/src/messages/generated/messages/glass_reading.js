/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Glass_ReadingInputs */

const nl_glass_reading = /** @type {(inputs: Glass_ReadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`U leest dit dossier met spoed, tot ${i?.time}. Daarna gaat het weer dicht.`)
};

const en_glass_reading = /** @type {(inputs: Glass_ReadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You read this file in an emergency, until ${i?.time}. Then it closes again.`)
};

/**
* | output |
* | --- |
* | "You read this file in an emergency, until {time}. Then it closes again." |
*
* @param {Glass_ReadingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_reading = /** @type {((inputs: Glass_ReadingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_ReadingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_reading(inputs)
	return nl_glass_reading(inputs)
});