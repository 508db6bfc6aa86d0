/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Release_DescriptionsInputs */

const nl_release_descriptions = /** @type {(inputs: Release_DescriptionsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Beschrijvingen voor programma’s (${i?.count})`)
};

const en_release_descriptions = /** @type {(inputs: Release_DescriptionsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Descriptions for programs (${i?.count})`)
};

/**
* | output |
* | --- |
* | "Descriptions for programs ({count})" |
*
* @param {Release_DescriptionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_descriptions = /** @type {((inputs: Release_DescriptionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_DescriptionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_descriptions(inputs)
	return nl_release_descriptions(inputs)
});