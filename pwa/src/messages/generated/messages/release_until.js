/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ at: NonNullable<unknown> }} Release_UntilInputs */

const nl_release_until = /** @type {(inputs: Release_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Op te halen tot ${i?.at}`)
};

const en_release_until = /** @type {(inputs: Release_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Can be taken until ${i?.at}`)
};

/**
* | output |
* | --- |
* | "Can be taken until {at}" |
*
* @param {Release_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_until = /** @type {((inputs: Release_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_until(inputs)
	return nl_release_until(inputs)
});