/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_CancelInputs */

const nl_release_cancel = /** @type {(inputs: Release_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop het maken`)
};

const en_release_cancel = /** @type {(inputs: Release_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop making it`)
};

/**
* | output |
* | --- |
* | "Stop making it" |
*
* @param {Release_CancelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_cancel = /** @type {((inputs?: Release_CancelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_CancelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_cancel(inputs)
	return nl_release_cancel(inputs)
});