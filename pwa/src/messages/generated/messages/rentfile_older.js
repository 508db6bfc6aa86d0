/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_OlderInputs */

const nl_rentfile_older = /** @type {(inputs: Rentfile_OlderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Maanden die al van een latere dag bekend zijn en zo blijven: ${i?.count}.`)
};

const en_rentfile_older = /** @type {(inputs: Rentfile_OlderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Months known of a later day already, which stay as they are: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Months known of a later day already, which stay as they are: {count}." |
*
* @param {Rentfile_OlderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_older = /** @type {((inputs: Rentfile_OlderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_OlderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_older(inputs)
	return nl_rentfile_older(inputs)
});