/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Sync_Attention_TitleInputs */

const nl_sync_attention_title = /** @type {(inputs: Sync_Attention_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Let op: ${i?.count}`)
};

const en_sync_attention_title = /** @type {(inputs: Sync_Attention_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Please note: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "Please note: {count}" |
*
* @param {Sync_Attention_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_attention_title = /** @type {((inputs: Sync_Attention_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Attention_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_attention_title(inputs)
	return nl_sync_attention_title(inputs)
});