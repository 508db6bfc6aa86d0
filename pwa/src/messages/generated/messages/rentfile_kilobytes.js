/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_KilobytesInputs */

const nl_rentfile_kilobytes = /** @type {(inputs: Rentfile_KilobytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} kB`)
};

const en_rentfile_kilobytes = /** @type {(inputs: Rentfile_KilobytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} kB`)
};

/**
* | output |
* | --- |
* | "{count} kB" |
*
* @param {Rentfile_KilobytesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_kilobytes = /** @type {((inputs: Rentfile_KilobytesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_KilobytesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_kilobytes(inputs)
	return nl_rentfile_kilobytes(inputs)
});