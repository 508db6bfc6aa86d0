/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, at: NonNullable<unknown> }} Release_AskedInputs */

const nl_release_asked = /** @type {(inputs: Release_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gevraagd door ${i?.who}, ${i?.at}`)
};

const en_release_asked = /** @type {(inputs: Release_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Asked by ${i?.who}, ${i?.at}`)
};

/**
* | output |
* | --- |
* | "Asked by {who}, {at}" |
*
* @param {Release_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_asked = /** @type {((inputs: Release_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_asked(inputs)
	return nl_release_asked(inputs)
});