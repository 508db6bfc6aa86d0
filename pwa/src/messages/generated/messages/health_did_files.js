/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_FilesInputs */

const nl_health_did_files = /** @type {(inputs: Health_Did_FilesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dossiers: ${i?.count} (${i?.when}).`)
};

const en_health_did_files = /** @type {(inputs: Health_Did_FilesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Files: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "Files: {count} ({when})." |
*
* @param {Health_Did_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_files = /** @type {((inputs: Health_Did_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_files(inputs)
	return nl_health_did_files(inputs)
});