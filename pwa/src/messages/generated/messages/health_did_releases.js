/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_ReleasesInputs */

const nl_health_did_releases = /** @type {(inputs: Health_Did_ReleasesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stukken en sleutels vernietigd: ${i?.count} (${i?.when}).`)
};

const en_health_did_releases = /** @type {(inputs: Health_Did_ReleasesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pieces and keys destroyed: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "Pieces and keys destroyed: {count} ({when})." |
*
* @param {Health_Did_ReleasesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_releases = /** @type {((inputs: Health_Did_ReleasesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_ReleasesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_releases(inputs)
	return nl_health_did_releases(inputs)
});