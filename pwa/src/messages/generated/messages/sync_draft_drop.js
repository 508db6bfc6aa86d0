/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Draft_DropInputs */

const nl_sync_draft_drop = /** @type {(inputs: Sync_Draft_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weggooien`)
};

const en_sync_draft_drop = /** @type {(inputs: Sync_Draft_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Throw away`)
};

/**
* | output |
* | --- |
* | "Throw away" |
*
* @param {Sync_Draft_DropInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_drop = /** @type {((inputs?: Sync_Draft_DropInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_DropInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_drop(inputs)
	return nl_sync_draft_drop(inputs)
});