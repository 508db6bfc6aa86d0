/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Hold_Words_ErasedInputs */

const nl_hold_words_erased = /** @type {(inputs: Hold_Words_ErasedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De vrije tekst en foto's van vóór ${i?.day} zijn gewist, omdat de bewaartermijn voorbij was.`)
};

const en_hold_words_erased = /** @type {(inputs: Hold_Words_ErasedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`What people wrote before ${i?.day}, and photos, were erased because their term was over.`)
};

/**
* | output |
* | --- |
* | "What people wrote before {day}, and photos, were erased because their term was over." |
*
* @param {Hold_Words_ErasedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_words_erased = /** @type {((inputs: Hold_Words_ErasedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_Words_ErasedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_words_erased(inputs)
	return nl_hold_words_erased(inputs)
});