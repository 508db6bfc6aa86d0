/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown> }} Common_PracticeInputs */

const nl_common_practice = /** @type {(inputs: Common_PracticeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`praktijk ${i?.number}`)
};

const en_common_practice = /** @type {(inputs: Common_PracticeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`practice ${i?.number}`)
};

/**
* | output |
* | --- |
* | "practice {number}" |
*
* @param {Common_PracticeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_practice = /** @type {((inputs: Common_PracticeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_PracticeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_practice(inputs)
	return nl_common_practice(inputs)
});