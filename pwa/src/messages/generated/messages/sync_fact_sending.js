/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ percent: NonNullable<unknown> }} Sync_Fact_SendingInputs */

const nl_sync_fact_sending = /** @type {(inputs: Sync_Fact_SendingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nu onderweg: ${i?.percent} %`)
};

const en_sync_fact_sending = /** @type {(inputs: Sync_Fact_SendingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`On its way now: ${i?.percent} %`)
};

/**
* | output |
* | --- |
* | "On its way now: {percent} %" |
*
* @param {Sync_Fact_SendingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_fact_sending = /** @type {((inputs: Sync_Fact_SendingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Fact_SendingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_fact_sending(inputs)
	return nl_sync_fact_sending(inputs)
});