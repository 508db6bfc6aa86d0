/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Fact_DraftsInputs */

const nl_sync_fact_drafts = /** @type {(inputs: Sync_Fact_DraftsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Concepten`)
};

const en_sync_fact_drafts = /** @type {(inputs: Sync_Fact_DraftsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drafts`)
};

/**
* | output |
* | --- |
* | "Drafts" |
*
* @param {Sync_Fact_DraftsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_fact_drafts = /** @type {((inputs?: Sync_Fact_DraftsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Fact_DraftsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_fact_drafts(inputs)
	return nl_sync_fact_drafts(inputs)
});