/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, first: NonNullable<unknown>, last: NonNullable<unknown> }} Release_Taking_BytesInputs */

const nl_release_taking_bytes = /** @type {(inputs: Release_Taking_BytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}, byte ${i?.first} tot en met ${i?.last}`)
};

const en_release_taking_bytes = /** @type {(inputs: Release_Taking_BytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}, bytes ${i?.first} to ${i?.last}`)
};

/**
* | output |
* | --- |
* | "{file}, bytes {first} to {last}" |
*
* @param {Release_Taking_BytesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_taking_bytes = /** @type {((inputs: Release_Taking_BytesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Taking_BytesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_taking_bytes(inputs)
	return nl_release_taking_bytes(inputs)
});