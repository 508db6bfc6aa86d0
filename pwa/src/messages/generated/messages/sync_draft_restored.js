/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Draft_RestoredInputs */

const nl_sync_draft_restored = /** @type {(inputs: Sync_Draft_RestoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U gaat verder met uw concept van eerder.`)
};

const en_sync_draft_restored = /** @type {(inputs: Sync_Draft_RestoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You continue with your earlier draft.`)
};

/**
* | output |
* | --- |
* | "You continue with your earlier draft." |
*
* @param {Sync_Draft_RestoredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_restored = /** @type {((inputs?: Sync_Draft_RestoredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_RestoredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_restored(inputs)
	return nl_sync_draft_restored(inputs)
});