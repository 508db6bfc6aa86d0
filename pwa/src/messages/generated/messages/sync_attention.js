/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_AttentionInputs */

const nl_sync_attention = /** @type {(inputs: Sync_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let op`)
};

const en_sync_attention = /** @type {(inputs: Sync_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Please note`)
};

/**
* | output |
* | --- |
* | "Please note" |
*
* @param {Sync_AttentionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_attention = /** @type {((inputs?: Sync_AttentionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_AttentionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_attention(inputs)
	return nl_sync_attention(inputs)
});