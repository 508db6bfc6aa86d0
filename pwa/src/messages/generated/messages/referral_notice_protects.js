/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_ProtectsInputs */

const nl_referral_notice_protects = /** @type {(inputs: Referral_Notice_ProtectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huishouden is beschermd tot bekend is wie er woont. Wijs vandaag nog een voorlopige casemanager aan.`)
};

const en_referral_notice_protects = /** @type {(inputs: Referral_Notice_ProtectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household is protected until it is known who lives there. Appoint a provisional case manager today.`)
};

/**
* | output |
* | --- |
* | "The household is protected until it is known who lives there. Appoint a provisional case manager today." |
*
* @param {Referral_Notice_ProtectsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_protects = /** @type {((inputs?: Referral_Notice_ProtectsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_ProtectsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_protects(inputs)
	return nl_referral_notice_protects(inputs)
});