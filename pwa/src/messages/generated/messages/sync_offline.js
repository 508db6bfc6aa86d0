/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_OfflineInputs */

const nl_sync_offline = /** @type {(inputs: Sync_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U werkt zonder internet. Wat u invult, staat veilig op dit apparaat. Het wordt verstuurd zodra er weer internet is.`)
};

const en_sync_offline = /** @type {(inputs: Sync_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are working without internet. What you fill in is safe on this device. It is sent as soon as there is internet.`)
};

/**
* | output |
* | --- |
* | "You are working without internet. What you fill in is safe on this device. It is sent as soon as there is internet." |
*
* @param {Sync_OfflineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_offline = /** @type {((inputs?: Sync_OfflineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_OfflineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_offline(inputs)
	return nl_sync_offline(inputs)
});