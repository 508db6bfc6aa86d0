/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Draft_FailedInputs */

const nl_sync_draft_failed = /** @type {(inputs: Sync_Draft_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw concept is niet bewaard.`)
};

const en_sync_draft_failed = /** @type {(inputs: Sync_Draft_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your draft was not kept.`)
};

/**
* | output |
* | --- |
* | "Your draft was not kept." |
*
* @param {Sync_Draft_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_failed = /** @type {((inputs?: Sync_Draft_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_failed(inputs)
	return nl_sync_draft_failed(inputs)
});