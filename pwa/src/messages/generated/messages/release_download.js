/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_DownloadInputs */

const nl_release_download = /** @type {(inputs: Release_DownloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ophalen`)
};

const en_release_download = /** @type {(inputs: Release_DownloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take`)
};

/**
* | output |
* | --- |
* | "Take" |
*
* @param {Release_DownloadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_download = /** @type {((inputs?: Release_DownloadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_DownloadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_download(inputs)
	return nl_release_download(inputs)
});