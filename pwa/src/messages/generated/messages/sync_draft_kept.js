/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Sync_Draft_KeptInputs */

const nl_sync_draft_kept = /** @type {(inputs: Sync_Draft_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Concept bewaard op dit apparaat, ${i?.time}`)
};

const en_sync_draft_kept = /** @type {(inputs: Sync_Draft_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Draft kept on this device, ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Draft kept on this device, {time}" |
*
* @param {Sync_Draft_KeptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_kept = /** @type {((inputs: Sync_Draft_KeptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_KeptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_kept(inputs)
	return nl_sync_draft_kept(inputs)
});