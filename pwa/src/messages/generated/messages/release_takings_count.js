/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Release_Takings_CountInputs */

const nl_release_takings_count = /** @type {(inputs: Release_Takings_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} keer opgehaald. Hier staan de laatste 20.`)
};

const en_release_takings_count = /** @type {(inputs: Release_Takings_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Taken ${i?.count} times. The last 20 stand here.`)
};

/**
* | output |
* | --- |
* | "Taken {count} times. The last 20 stand here." |
*
* @param {Release_Takings_CountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_takings_count = /** @type {((inputs: Release_Takings_CountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Takings_CountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_takings_count(inputs)
	return nl_release_takings_count(inputs)
});